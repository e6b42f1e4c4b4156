#!/bin/sh
# Checks a server against a vendor's contract. Takes everything from the environment, so that nothing
# that somebody gives is read as a part of a command:
# CHECK_JAR, CHECK_VENDOR, CHECK_URL, CHECK_TOKEN, CHECK_REPORT; optional CHECK_VALUES, CHECK_WRITES.
set -eu
for name in CHECK_JAR CHECK_VENDOR CHECK_URL CHECK_TOKEN CHECK_REPORT; do
  eval "value=\${$name:-}"
  if [ -z "$value" ]; then
    echo "expected $name to be set, found nothing" >&2
    exit 2
  fi
done
set -- check --vendor "$CHECK_VENDOR" --url "$CHECK_URL" --report "$CHECK_REPORT"
if [ -n "${CHECK_VALUES:-}" ]; then set -- "$@" --values "$CHECK_VALUES"; fi
if [ "${CHECK_WRITES:-false}" = true ]; then set -- "$@" --writes; fi
variable=CLIENTELA_$(printf %s "$CHECK_VENDOR" | tr '[:lower:]' '[:upper:]')_TOKEN
case $variable in
  *[!A-Z0-9_]*)
    echo "expected a vendor such as bsale in CHECK_VENDOR, found another text" >&2
    exit 2
    ;;
esac
export "$variable=$CHECK_TOKEN"
unset CHECK_TOKEN
status=0
java -jar "$CHECK_JAR" "$@" || status=$?
if [ -n "${GITHUB_STEP_SUMMARY:-}" ] && [ -f "$CHECK_REPORT/summary.md" ]; then
  cat "$CHECK_REPORT/summary.md" >> "$GITHUB_STEP_SUMMARY"
fi
exit "$status"
