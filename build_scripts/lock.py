"""Owns the locks: which exact files of which packages an install may use.

Three locks stand in build_scripts/locks/, made from pyproject.toml by `make lock`:

- dev.txt: everything, for whoever builds and tests; the other two take their versions from it
- laptop.txt: what the app needs
- register.txt: what the register needs, without Qt

Each names versions and hashes and no registry, so the installer's own settings say where from.
"""

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "build_scripts" / "locks"


def main(options: list[str]) -> None:
    """Rewrite the three locks; options, such as --upgrade, go on to uv for the first."""
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    laptop = declared["project"]["dependencies"]
    register = declared["project"]["optional-dependencies"]["register"]
    dev = declared["dependency-groups"]["dev"]
    compile_lock("dev", [*laptop, *register, *dev], options)
    same_versions = ["--constraint", str(LOCKS / "dev.txt")]
    compile_lock("laptop", laptop, same_versions)
    compile_lock("register", register, same_versions)


def compile_lock(name: str, requirements: list[str], options: list[str]) -> None:
    """Resolve the requirements for every platform and write LOCKS/name.txt."""
    command = [sys.executable, "-m", "uv", "pip", "compile", "-", "--quiet"]
    command += ["--universal", "--python-version", "3.11", "--generate-hashes"]
    command += ["--no-emit-index-url", "--no-emit-find-links", "--no-annotate"]
    command += ["--custom-compile-command", "make lock", *options]
    command += ["--output-file", str(LOCKS / f"{name}.txt")]
    subprocess.run(command, input="\n".join(requirements), text=True, check=True, cwd=ROOT)
    print(f"wrote build_scripts/locks/{name}.txt")


if __name__ == "__main__":
    main(sys.argv[1:])
