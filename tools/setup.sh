#!/usr/bin/env sh
# Brings what the machine lacks: uv in .tools/uv, then one virtual environment a Python.
# usage: tools/setup.sh uv | tools/setup.sh environment NAME "VERSION ..." REQUIREMENTS
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "── $*"; }
fail() { printf '%s\n' "polku: $*" >&2; exit 1; }

is_python() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 10))' >/dev/null 2>&1; }

pyenv_folders() {  # pyenv's own shims refuse a version that is not the chosen one, so look behind them
  for root in "${PYENV_ROOT:-}" "$HOME/.pyenv"; do
    [ -d "$root/versions" ] && printf '%s\n' "$root"/versions/"$1"*/bin/python3
  done 2>/dev/null | sort -Vr
}

any_python() {
  for candidate in python3.13 python3.12 python3.11 python3.10 python3 $(pyenv_folders 3.1); do
    is_python "$candidate" && { printf '%s\n' "$candidate"; return; }
  done
  fail "no Python 3.10 or newer was found; install one (for example with pyenv) and try again."
}

find_python() {  # the newest of the versions given, through pyenv, then uv
  for version in $1; do
    for candidate in $(pyenv_folders "$version"); do
      is_python "$candidate" && { printf '%s\n' "$candidate"; return; }
    done
    found=$(.tools/uv/bin/uv python find --quiet --no-python-downloads "$version" 2>/dev/null) && { printf '%s\n' "$found"; return; }
  done
  for version in $1; do
    .tools/uv/bin/uv python install --quiet "$version" >/dev/null 2>&1 || continue
    .tools/uv/bin/uv python find --quiet "$version" && return
  done
  fail "Python $1 was not found and could not be brought; install it with pyenv (pyenv install ${1%% *}) and try again."
}

case "$1" in
  uv)
    python=$(any_python)
    say "with $($python --version)"
    "$python" -m venv .tools/uv
    .tools/uv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r tools/requirements.txt
    ;;
  environment)
    python=$(find_python "$3")
    say "$($python --version), installing $(grep -c '==' "$4") packages from $4"
    .tools/uv/bin/uv venv --quiet --clear --python "$python" ".tools/$2"
    .tools/uv/bin/uv pip sync --quiet --compile-bytecode --require-hashes --python ".tools/$2/bin/python" "$4"
    touch ".tools/$2/.installed"
    ;;
  *) fail "unknown step $1" ;;
esac
