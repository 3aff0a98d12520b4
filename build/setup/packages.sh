# Sourced: install_packages NAME... puts Debian packages in place as root, else prints the one command to type.
install_packages() {
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "set-up: please install, by the package manager of this system, what Debian calls: $*" >&2
        return 1
    fi
    if [ "$(id -u)" != 0 ]; then
        echo "set-up: please type once:  sudo apt-get update && sudo apt-get install -y --no-install-recommends $*" >&2
        return 1
    fi
    echo "set-up: installing $*" >&2
    # The lists may be missing (a fresh image) or too old; updating costs some seconds, once.
    if ! { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@"; } \
        >/tmp/onrecord-apt.$$ 2>&1; then
        tail -n 15 /tmp/onrecord-apt.$$ >&2
        rm -f /tmp/onrecord-apt.$$
        echo "set-up: apt-get could not install $*" >&2
        return 1
    fi
    rm -f /tmp/onrecord-apt.$$
}
