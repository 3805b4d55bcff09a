"""Settings: typed, from the environment, secrets masked."""

from pathlib import Path

import pytest

from sync.register.settings import Settings, SettingsFault

FOLDER = Path("somewhere")


def test_without_an_environment_the_folder_holds_everything():
    settings = Settings.read(FOLDER, {})
    assert settings.database_url.database == "somewhere/register.db"
    assert settings.key_file == FOLDER / "register.key"


def test_a_password_never_prints():
    url = "postgresql://me:hunter2@db/register"
    settings = Settings.read(FOLDER, {"TREMPLIN_REGISTER_DATABASE": url})
    assert "hunter2" not in repr(settings)
    assert "hunter2" not in str(settings.database_url)
    assert settings.database_url.password == "hunter2"


def test_the_token_for_the_figures_never_prints():
    settings = Settings.read(FOLDER, {"TREMPLIN_REGISTER_METRICS_TOKEN": "hunter2"})
    assert "hunter2" not in repr(settings) + str(settings)
    assert settings.metrics_token.get_secret_value() == "hunter2"


def test_an_option_goes_before_its_variable_and_one_not_given_does_not():
    source = {"TREMPLIN_REGISTER_PORT": "1234", "TREMPLIN_REGISTER_HOST": "::1"}
    settings = Settings.read(FOLDER, source, port=4321, host=None)
    assert (settings.port, settings.host) == (4321, "::1")


def test_a_certificate_without_its_key_is_refused():
    with pytest.raises(SettingsFault, match="TREMPLIN_REGISTER_TLS_KEY"):
        Settings.read(FOLDER, {"TREMPLIN_REGISTER_TLS_CERT": "cert.pem"})


def test_a_ca_that_is_not_there_is_named():
    with pytest.raises(SettingsFault, match="TREMPLIN_REGISTER_CA"):
        Settings.read(FOLDER, {"TREMPLIN_REGISTER_CA": "nowhere.pem"}).ca_text()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MAX_AGE_S", "x"),
        ("MAX_AGE_S", "0"),
        ("DATABASE", "no url"),
        ("LOG_LEVEL", "loud"),
        ("PORT", "70000"),
        ("RATE", "-1"),
        ("BURST", "0"),
        ("SHUTDOWN_S", "soon"),
    ],
)
def test_a_wrong_setting_is_named_and_its_value_is_not_repeated(name, value):
    with pytest.raises(SettingsFault, match=f"TREMPLIN_REGISTER_{name}") as fault:
        Settings.read(FOLDER, {f"TREMPLIN_REGISTER_{name}": value})
    assert value not in str(fault.value).split() or value == "0"
