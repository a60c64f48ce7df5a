# A PostgreSQL server of our own for the length of a test run: in a temporary folder, on loopback and a free port,
# run by a person without rights. Sourced by ./test.

postgres_home="" postgres_connection="" postgres_programs=""

find_postgres() {
  local folder
  if command -v pg_ctl >/dev/null; then postgres_programs="$(dirname "$(command -v pg_ctl)")"; return; fi
  for folder in $(ls -d /usr/lib/postgresql/*/bin /opt/homebrew/opt/postgresql*/bin 2>/dev/null | sort -rV); do
    if [ -x "$folder/pg_ctl" ]; then postgres_programs="$folder"; return; fi
  done
  return 1
}

# PostgreSQL refuses to be run by root.
as_nobody_special() {
  if [ "$(id -u)" != 0 ]; then "$@"; return; fi
  local user=nobody
  if getent passwd postgres >/dev/null; then user=postgres; fi
  (cd "$postgres_home" && runuser -u "$user" -- env HOME="$postgres_home" LC_ALL=C.UTF-8 "$@")
}

free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 20000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

start_postgres() {
  find_postgres || return 1
  local port password
  postgres_home="$(mktemp -d)"
  password="$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')"
  echo "$password" > "$postgres_home/password"
  if [ "$(id -u)" = 0 ]; then
    chown -R "$(getent passwd postgres >/dev/null && echo postgres || echo nobody)" "$postgres_home"
  fi
  port="$(free_port)"
  as_nobody_special "$postgres_programs/initdb" -D "$postgres_home/data" -U tester --pwfile="$postgres_home/password" \
    --auth=scram-sha-256 --encoding=UTF8 --no-sync >"$postgres_home.log" 2>&1 || { cat "$postgres_home.log"; return 1; }
  # Durability is not what is tested here, so nothing waits for the disk.
  as_nobody_special "$postgres_programs/pg_ctl" -D "$postgres_home/data" -w -t 60 -l "$postgres_home/server.log" \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300" \
    start >>"$postgres_home.log" 2>&1 || { cat "$postgres_home.log" "$postgres_home/server.log"; return 1; }
  postgres_connection="Host=127.0.0.1;Port=$port;Username=tester;Password=$password;Database=postgres"
}

stop_postgres() {
  [ -n "$postgres_home" ] || return 0
  as_nobody_special "$postgres_programs/pg_ctl" -D "$postgres_home/data" -m immediate stop >/dev/null 2>&1
  rm -rf "$postgres_home" "$postgres_home.log"
  postgres_home=""
}
