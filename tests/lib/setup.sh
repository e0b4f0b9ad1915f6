# What examples/quickstart and tests/run share: packages, configuring, building. To be sourced.
# `install` (1 or 0) says whether packages may be installed.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
build_packages=(g++ cmake ninja-build libopenblas-serial-dev libhwy-dev nlohmann-json3-dev
  zlib1g-dev libcurl4-openssl-dev libssl-dev)

say() { printf '\n\033[1m== %s\033[0m\n' "$*"; }
die() {
  printf '\n%s: %s\n' "$0" "$1" >&2
  shift
  [ $# -eq 0 ] || printf '  %s\n' "$@" >&2
  exit 1
}

is_installed() {
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing_packages() {
  local package
  for package; do is_installed "$package" || printf '%s\n' "$package"; done
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  else
    sudo -- "$@"
  fi
}

apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 \
    install -y -q --no-install-recommends "$@"
}

apt_update_once() {
  [ -z "${apt_updated:-}" ] || return 0
  as_root apt-get -o DPkg::Lock::Timeout=300 update -q || return
  apt_updated=1
}

# install_packages NAME...: installs those that are missing, saying so first.
install_packages() {
  local missing by_hand
  if ! command -v apt-get >/dev/null; then
    say "Not a Debian: what these Debian packages hold must be there already"
    printf '  %s\n' "$@"
    return 0
  fi
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -gt 0 ] || return 0
  by_hand="apt-get update && apt-get install ${missing[*]}"
  if [ "$install" = 0 ]; then
    say "Missing, and not installed because of --no-install: ${missing[*]}"
    return 0
  fi
  [ "$(id -u)" = 0 ] || command -v sudo >/dev/null ||
    die "packages are missing, and there is neither root nor sudo to install them." \
      "As root: $by_hand" "Or try without them: --no-install"
  say "Installing with apt-get: ${missing[*]}"
  { apt_update_once && apt_install "${missing[@]}"; } ||
    die "the packages could not be installed; apt-get says why above." \
      "Once that is mended, run this again, or do it by hand as root: $by_hand" \
      "Where the network is missing and the packages are there: --no-install"
}

# try_package NAME WITHOUT: installs a package that one can do without; WITHOUT says what follows.
try_package() {
  is_installed "$1" && return 0
  [ "$install" = 1 ] && command -v apt-get >/dev/null || return 0
  [ "$(id -u)" = 0 ] || command -v sudo >/dev/null || return 0
  say "Installing with apt-get: $1"
  { apt_update_once && apt_install "$1"; } || say "$1 could not be installed; $2"
}

# One job per core, but no more than memory allows: a compiler takes up to 1 GB.
jobs() {
  local cores memory
  if [ -n "${CMAKE_BUILD_PARALLEL_LEVEL:-}" ]; then
    echo "$CMAKE_BUILD_PARALLEL_LEVEL"
    return
  fi
  cores=$(nproc)
  memory=$(awk '/^MemAvailable/ {print int($2 / 1000000)}' /proc/meminfo)
  if [ "$memory" -lt 1 ]; then memory=1; fi
  echo $((memory < cores ? memory : cores))
}

# The CUDA compiler, which is often not in PATH.
find_nvcc() {
  command -v nvcc || { [ -x /usr/local/cuda/bin/nvcc ] && echo /usr/local/cuda/bin/nvcc; }
}

# build PRESET [CMAKE ARGUMENT...]: configures and builds everything of a preset, or its target
# $target, from any folder.
build() {
  local preset=$1 tree=$root/build/$1
  shift
  say "Configuring and building: $preset (build/$preset)"
  mkdir -p -- "$root/build"
  (cd -- "$root" && cmake --preset "$preset" "$@" >"$tree.log" 2>&1) || {
    tail -n 30 -- "$tree.log" >&2
    die "configuring failed; CMake says why above (all of it: $tree.log)." \
      "A package that it names can be installed with apt-get install." \
      "After a change of compiler or a move of the folder: rm -rf '$tree', then run this again."
  }
  cmake --build "$tree" -j "$(jobs)" ${target:+--target "$target"} ||
    die "building failed; the compiler says why above." \
      "If it was killed, memory ran out: CMAKE_BUILD_PARALLEL_LEVEL=1 $0 needs less." \
      "Otherwise: rm -rf '$tree', then run this again."
}
