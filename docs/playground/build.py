"""Put the playground into a built site: this project's wheel, what it needs, and Python for the browser.

    python docs/playground/build.py docs/_build/html [--required]

Pyodide comes through npm and the wheels through pip, both at the versions and hashes that are written down, into
`.cache/playground`; from then on nothing is fetched again. Where npm or the network is missing the site is left
without the playground, and its page says so; with `--required` that is an error.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parent.parent.parent
PAGE = ("playground.js", "playground.css", "worker.js", "sw.js")

PYODIDE = "pyodide-314.0.7"  # Python 3.14
PYODIDE_SHA512 = (
    "d18bd7c4485f11da4b7dbfd790cd8114078c44eab488c517d9bcf31fda4eb6dc"
    "8c716930abe1db139bb2b860fcd8b37bcb6abe48dbe2ffa579244b0e943d91d4"
)
PYODIDE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")


def main() -> int:
    """Build, and say on standard error what stood in the way."""
    site, *options = sys.argv[1:]
    target = Path(site) / "playground"
    try:
        build(target)
    except (OSError, subprocess.CalledProcessError) as error:
        shutil.rmtree(target / "files", ignore_errors=True)  # rather none than that of an earlier build
        sys.stderr.write(f"the site is built without its playground: {error}\n")
        return 1 if "--required" in options else 0
    return 0


def build(target: Path) -> None:
    """Write the page's parts and the files that it loads, with the list of these."""
    cache = ROOT / ".cache/playground"
    pyodide, wheels = fetched_pyodide(cache), fetched_wheels(cache)
    files = target / "files"
    shutil.rmtree(files, ignore_errors=True)
    (files / PYODIDE).mkdir(parents=True)
    for name in PAGE:
        shutil.copy(Path(__file__).with_name(name), target)
    shutil.copy(Path(__file__).with_name("reader.py"), files)
    for name in PYODIDE_FILES:
        shutil.copy(pyodide / name, files / PYODIDE)
    # None of Pyodide's own packages is used, so none is listed.
    lock = json.loads((pyodide / "pyodide-lock.json").read_text(encoding="utf-8"))
    (files / PYODIDE / "pyodide-lock.json").write_text(json.dumps({**lock, "packages": {}}), encoding="utf-8")
    for wheel in wheels.glob("*.whl"):
        shutil.copy(wheel, files)
    run(os.environ.get("UV", ".tools/bin/uv"), "build", "--quiet", "--wheel", "--no-create-gitignore",
        "--build-constraints", "requirements/build.txt", "--out-dir", str(files))  # fmt: skip
    write_manifest(files)


def fetched_pyodide(cache: Path) -> Path:
    """Return the folder of Pyodide's files, fetched through npm if it is not there."""
    folder = cache / PYODIDE
    if not folder.exists():
        cache.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=cache) as work:
            run("npm", "pack", PYODIDE.replace("-", "@"), "--silent", "--pack-destination", work, quiet=True)
            [archive] = Path(work).glob("*.tgz")
            found = hashlib.sha512(archive.read_bytes()).hexdigest()
            if found != PYODIDE_SHA512:
                raise OSError(f"{archive.name} has the hash {found}, not {PYODIDE_SHA512}")
            with tarfile.open(archive) as opened:
                opened.extractall(work, filter="data")
            (Path(work) / "package").rename(folder)
    return folder


def fetched_wheels(cache: Path) -> Path:
    """Return the folder of the wheels that this project needs, fetched through pip if its lock has changed."""
    lock = ROOT / "requirements/run.txt"
    folder = cache / f"wheels-{hashlib.sha256(lock.read_bytes()).hexdigest()[:16]}"
    if not folder.exists():
        cache.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=cache) as work:
            run(sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
                "--require-hashes", "--only-binary", ":all:", "-r", str(lock), "--dest", f"{work}/wheels")  # fmt: skip
            (Path(work) / "wheels").rename(folder)
    return folder


def write_manifest(files: Path) -> None:
    """List what the page loads, so that it can show how far it is and keep what has not changed."""
    paths = sorted(path for path in files.rglob("*") if path.is_file())
    parts = [
        {
            "name": path.relative_to(files).as_posix(),
            "size": path.stat().st_size,
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        }
        for path in paths
    ]
    wheels = [path.name for path in paths if path.suffix == ".whl"]
    manifest = {"python": f"{PYODIDE}/", "wheels": wheels, "parts": parts}
    (files / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")


def run(*command: str, quiet: bool = False) -> None:
    """Run a command in the project's folder."""
    out = subprocess.DEVNULL if quiet else sys.stderr
    subprocess.run(command, cwd=ROOT, check=True, stdin=subprocess.DEVNULL, stdout=out)  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
