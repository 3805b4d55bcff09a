"""The Debian package on a machine: installed, upgraded, removed. Long: it builds the app.

The machine is this one, seen through an overlay in a name space of its own: what dpkg changes
stays in memory, and nothing of this checkout can be reached from inside.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from build_scripts import build, linux
from build_scripts.contents import ROOT
from build_scripts.smoke_test import GATE, PAINTING, PASSPHRASE
from sync.version import VERSION

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(1200),
    pytest.mark.skipif(sys.platform != "linux", reason="dpkg's own system"),
    pytest.mark.skipif(
        not all(map(shutil.which, ("dpkg-deb", "unshare"))) or not hasattr(os, "geteuid"),
        reason="needs dpkg and name spaces",
    ),
    pytest.mark.skipif(sys.platform == "linux" and os.geteuid() != 0, reason="needs root"),
]

OUTSIDE = """
set -e
mount -t tmpfs none "$1"; mkdir "$1"/up "$1"/work "$1"/whole
mount -t overlay none -o "lowerdir=/,upperdir=$1/up,workdir=$1/work" "$1/whole"
cp "$2"/*.deb "$2/inside.sh" "$1/whole/srv/"
mount -t tmpfs none "$1/whole$3"; mount -t tmpfs none "$1/whole/tmp"
mount --bind /proc "$1/whole/proc"; mount --bind /dev "$1/whole/dev"
exec chroot "$1/whole" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/srv LANG=C.UTF-8 \
    bash /srv/inside.sh
"""
INSIDE = f"""
set -e
cd /srv; useradd -m khadija; echo "{PASSPHRASE}" > ~khadija/pp; chown khadija ~khadija/pp
as() {{ su khadija -s /bin/bash -c "cd; export QT_QPA_PLATFORM=offscreen; $1"; }}
stand() {{
    as "export QT_LOGGING_RULES={PAINTING}; timeout 8 tremplin $1 2>&1 || true" | grep -m 1 Flushing
}}
dpkg-deb -R new.deb old; sed -i 's/^Version: .*/Version: 0.0.1/' old/DEBIAN/control
touch old/usr/lib/tremplin/_internal/left-over; dpkg-deb -Znone -b old old.deb
dpkg -i old.deb; as "tremplin create Khadija --passphrase-file pp"
as "tremplin add entrepreneur 'name=Rim Alami' --passphrase-file pp"
dpkg -i new.deb; dpkg -s tremplin | grep ^Version; test ! -e /usr/lib/tremplin/_internal/left-over
as "tremplin list entrepreneur --passphrase-file pp" | grep 'Rim Alami'
as "tremplin backup ~khadija --passphrase-file pp"
stand ""; stand "*.tremplin-backup"
grep vnd.tremplin.bundle /usr/share/mime/globs || echo 'no shared-mime-info here'
dpkg -P tremplin; test ! -e /usr/lib/tremplin; test ! -e /usr/bin/tremplin
test -f ~khadija/.local/share/tremplin/vaults/1/vault.json; echo vaults kept
"""


def test_the_package_upgrades_over_a_vault_and_leaves_it_when_removed(tmp_path: Path) -> None:
    build.freeze(build.source_date())
    (tmp_path / "packages").mkdir()
    package = linux.build_deb(build.FOLDER, tmp_path, build.source_date())
    package.rename(tmp_path / "packages" / "new.deb")
    (tmp_path / "packages" / "inside.sh").write_text(INSIDE, encoding="utf-8")
    (tmp_path / "machine").mkdir()
    places = [str(tmp_path / "machine"), str(tmp_path / "packages"), str(ROOT)]
    line = ["unshare", "--mount", "bash", "-c", OUTSIDE, "bash", *places]
    done = subprocess.run(line, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"Version: {VERSION}" in done.stdout
    assert len([line for line in done.stdout.splitlines() if GATE.search(line.encode())]) == 2
    assert done.stdout.endswith("vaults kept\n")
