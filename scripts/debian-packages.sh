# Sourced by trs and test.sh: makes sure that Debian packages are there, after saying which will be installed.

# Ends the script with exit code 2 where they cannot be installed. Elsewhere than on Debian it leaves them to the reader.
ensure_packages() {
    local missing=() package as_root=()
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        return
    fi

    for package in "$@"; do
        if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
            missing+=("$package")
        fi
    done
    if [ ${#missing[@]} -eq 0 ]; then
        return
    fi

    if [ "$(id -u)" -ne 0 ]; then
        as_root=(sudo -n)
        if ! sudo -n true 2>/dev/null; then
            echo "These packages are missing: ${missing[*]}. Please run: sudo apt-get install -y ${missing[*]}" >&2
            exit 2
        fi
    fi

    echo "Installing with apt-get: ${missing[*]}" >&2
    if ! "${as_root[@]}" apt-get update -qq </dev/null >&2 ||
        ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null >&2; then
        echo "The packages could not be installed. Please run: sudo apt-get install -y ${missing[*]}" >&2
        exit 2
    fi
}

# Runs a build in this folder, which must be the repository's, when no other call is building there: both would write the same files.
# The folder matters to dotnet, too: it takes the version of the SDK from there.
one_at_a_time() {
    if command -v flock >/dev/null; then
        mkdir -p src/TrsAnalytics.Cli/obj && flock --close src/TrsAnalytics.Cli/obj/build.lock "$@"
    else
        "$@"
    fi
}

# Ends the script with exit code 2 where there is no .NET SDK.
require_dotnet() {
    if ! command -v dotnet >/dev/null; then
        echo "The .NET 10 SDK must be installed; there is no dotnet on the PATH; see https://dotnet.microsoft.com/download" >&2
        exit 2
    fi

    export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 MSBUILDDISABLENODEREUSE=1
}
