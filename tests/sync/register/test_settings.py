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


@pytest.mark.parametrize(
    ("name", "value"),
    [("MAX_AGE_S", "x"), ("MAX_AGE_S", "0"), ("DATABASE", "no url"), ("LOG_LEVEL", "loud")],
)
def test_a_wrong_setting_is_named_and_its_value_is_not_repeated(name, value):
    with pytest.raises(SettingsFault, match=f"TREMPLIN_REGISTER_{name}") as fault:
        Settings.read(FOLDER, {f"TREMPLIN_REGISTER_{name}": value})
    assert value not in str(fault.value).split() or value == "0"
