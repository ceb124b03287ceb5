#!/usr/bin/env bash
# Runs once, in an empty PostgreSQL: a database per service, with the roles that the service itself brings.
set -euo pipefail

prepare() { # DATABASE, then VARIABLE=VALUE for each ${VARIABLE} in its script
    local database=$1 script variable
    shift
    script=$(cat "/roles/$database.sql")
    for variable; do
        script=${script//"\${${variable%%=*}}"/"${variable#*=}"}
    done
    createdb --username postgres "$database"
    psql --username postgres --dbname "$database" --set ON_ERROR_STOP=1 --quiet <<<"$script"
}

prepare voortgang_command \
    "command_owner_password=$COMMAND_OWNER_PASSWORD" \
    "command_password=$COMMAND_PASSWORD" \
    "ledger_password=$LEDGER_PASSWORD"
prepare voortgang_query "password=$QUERY_PASSWORD"
