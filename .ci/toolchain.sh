# Finds the JDK and the Maven that Newsgraph is built with. Sourced by run, test and .ci/run.

# Without a UTF-8 locale Java could not open folders with Korean names.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
  *[Uu][Tt][Ff]*) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

# The version of a Java folder, as its release file tells it; nothing where there is no JDK.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Every Java folder that may be meant, the most deliberate choice first.
java_folders() {
  [ -n "${JAVA_HOME:-}" ] && printf '%s\n' "$JAVA_HOME"
  local javac
  javac=$(command -v javac) && javac=$(readlink -f "$javac" 2>/dev/null) && printf '%s\n' "${javac%/bin/javac}"
  local folder
  for folder in \
      /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /usr/local/jdk* /opt/* /opt/java/* /opt/jdk/* \
      "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$folder" ] && printf '%s\n' "$folder"
  done
  return 0
}

# Sets JAVA_HOME to a JDK 25, or else to a newer one.
find_jdk() {
  local folder newer='' version
  while IFS= read -r folder; do
    version=$(jdk_version "$folder")
    if [ "${version:-0}" -eq 25 ]; then
      export JAVA_HOME=$folder
      return 0
    fi
    if [ "${version:-0}" -gt 25 ] && [ -z "$newer" ]; then
      newer=$folder
    fi
  done < <(java_folders)
  if [ -n "$newer" ]; then
    export JAVA_HOME=$newer
    return 0
  fi
  echo "No JDK 25 was found. Install one (https://adoptium.net/temurin/releases/?version=25, or: sdk install java 25-tem) or set JAVA_HOME to it." >&2
  return 1
}

# Checks that there is a Maven, and sets how it runs: it is done before the optimising compiler pays, which doubled
# its work; its own libraries use what JDK 25 warns of.
find_maven() {
  export MAVEN_OPTS="-XX:TieredStopAtLevel=1 --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
  command -v mvn >/dev/null && return 0
  echo "No mvn was found. Install Maven 3.8 or newer (Debian: apt install maven; macOS: brew install maven)." >&2
  return 1
}
