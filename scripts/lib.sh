# Shared by ./run, ./test and ./check-pages. Sourced, never run.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

say() { echo "$*" >&2; }

need_sdk() {
  command -v dotnet >/dev/null && return
  say "The .NET 10 SDK is needed: https://dotnet.microsoft.com/download/dotnet/10.0"
  exit 2
}

# Installs Debian packages where that is possible: apt is there, and we are root or may become root without being asked.
try_apt() {
  command -v apt-get >/dev/null || return 1
  local as=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null && sudo -n true 2>/dev/null || return 1
    as=(sudo -n)
  fi
  say "Installing $* ..."
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2 2>&1 9>&- || true
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2 9>&-
}

# The same order as the program's own finder: what was said, then what the system offers, then the usual places.
find_browser() {
  local name
  name="${LOCALPROCURE_BROWSER:-${Pdf__Browser:-${CHROME:-}}}"
  if [ -n "$name" ] && [ -x "$name" ]; then echo "$name"; return; fi
  for name in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge microsoft-edge-stable; do
    command -v "$name" && return
  done
  for name in "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"; do
    if [ -x "$name" ]; then echo "$name"; return; fi
  done
  return 1
}

# Finds or installs a Chromium-family browser; says what is missing and goes on when it cannot. What was found is told to the
# program and to the tests, so that all of them use the same one.
have_browser() {
  local found
  if found="$(find_browser)" || { try_apt chromium && found="$(find_browser)"; }; then
    export LOCALPROCURE_BROWSER="$found" Pdf__Browser="$found"
    return
  fi
  say "No Chromium-family browser was found and none could be installed: $1"
  say "Install one (Debian: apt install chromium) or name it with LOCALPROCURE_BROWSER."
  return 1
}

# Waits for another run of these scripts that builds in this checkout: two compilers would break each other's files. One that was
# killed holds nothing. What is started in between must not inherit the lock (9>&-): a compiler that stays would keep it.
begin_building() {
  command -v flock >/dev/null || return 0
  mkdir -p "$root/src/LocalProcure.Web/obj"
  exec 9>"$root/src/LocalProcure.Web/obj/.building"
  flock -n 9 && return
  say "Waiting for another build in this folder..."
  flock 9
}

end_building() { exec 9>&-; }

# Builds css and lib; installs Debian's Node when there is none and that is possible.
front_end() {
  local answer=0
  "$root/build-front-end" 9>&- || answer=$?
  [ "$answer" = 3 ] || return "$answer"
  if [ -f "$root/wwwroot/css/site.css" ]; then return 0; fi
  try_apt nodejs npm && "$root/build-front-end" 9>&- && return
  say "Going on without it: pages work, but have no look of their own and no script."
}

# Builds the named project only when something it is made of has changed since the last time.
build_if_changed() {
  local project="$1" configuration="$2" stamp="$root/$1/bin/.built-$2"
  if [ -f "$stamp" ] && [ -z "$(find "$root/src" "$root/wwwroot" "$root"/Directory.*.props "$root/global.json" \
      \( -name bin -o -name obj \) -prune -o -newer "$stamp" -print -quit)" ]; then return; fi
  mkdir -p "$(dirname "$stamp")"
  touch "$stamp.new"
  say "Building..."
  local log
  log="$(mktemp)"
  if ! dotnet build "$root/$project" -c "$configuration" -v q --nologo >"$log" 2>&1 9>&-; then cat "$log" >&2; rm -f "$log" "$stamp.new"; return 1; fi
  rm -f "$log"
  ahead_of_time "$root/$project/bin/$configuration/net10.0"
  mv "$stamp.new" "$stamp"
}

# The database library comes as intermediate language, and compiling it is a third of what a start of the program costs. Here it is
# compiled once for each version of it, and laid over the builds in these folders. Without network all works as before, only slower.
ahead_of_time() {
  local made="$root/scripts/ahead/obj/made" stamp folder file
  stamp="$made/.$( (cat "$root/Directory.Packages.props"; dotnet --version) | cksum | tr ' ' -)"
  if [ ! -f "$stamp" ]; then
    rm -rf "$made"
    timeout 180 dotnet publish "$root/scripts/ahead" -c Release -o "$made" -v q --nologo >/dev/null 2>&1 9>&- || rm -rf "$made"
    mkdir -p "$made"
    touch "$stamp"
  fi
  for folder in "$@"; do
    for file in "$made"/Microsoft.EntityFrameworkCore*.dll "$made"/{Microsoft.Data.Sqlite,Npgsql,Npgsql.EntityFrameworkCore.PostgreSQL,Quartz,System.CommandLine}.dll; do
      # A program that runs keeps the file that it has open: the new one takes its name, not its place.
      if [ -f "$file" ] && [ -f "$folder/${file##*/}" ]; then cp -p "$file" "$folder/.ahead" && mv -f "$folder/.ahead" "$folder/${file##*/}"; fi
    done
  done
}
