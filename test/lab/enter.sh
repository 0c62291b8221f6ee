#!/bin/sh
# Runs a command inside the lab's box: own mounts, processes and network, so that nothing on the machine is touched.
#   test/lab/enter.sh npx vitest run test/lab
# /run (network namespaces, process ids, our temporary folder) is a private tmpfs: it is gone with the last process,
# and the processes are gone with this one, by whatever signal it ends (SIGKILL included).
set -e
PATH="$PATH:/usr/sbin:/sbin"
export PATH
if [ "$(id -u)" != 0 ]; then
  echo "The lab needs root (it makes network namespaces)." >&2
  exit 1
fi
# shellcheck disable=SC2016  # expanded inside
exec setpriv --pdeathsig KILL unshare --mount --pid --fork --kill-child --mount-proc --net sh -c '
  set -e
  mount -t tmpfs -o mode=755 lab /run
  mkdir -p /run/netns /run/lab/tmp
  # Where the resolver file is a link into /run, its target has to exist to be bound over.
  resolver=$(readlink -m /etc/resolv.conf)
  [ -e "$resolver" ] || { mkdir -p "$(dirname "$resolver")" && : >"$resolver"; }
  ip link set lo up
  status=0
  VPD_LAB_DIR=/run/lab TMPDIR=/run/lab/tmp "$@" || status=$?
  exit $status
' sh "$@"
