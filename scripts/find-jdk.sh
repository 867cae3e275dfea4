# Sets JAVA_HOME to a JDK 25 or later; Maven itself runs on it here, because the formatter cannot read today's Java on an
# older one. Sourced, not run.

jdk_version() {
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -x "$home/bin/javac" ] && [ "$(jdk_version "$home")" -ge 25 ] 2>/dev/null; then
      printf '%s' "$home"
      return 0
    fi
  done
  return 1
}

if ! JAVA_HOME=$(find_jdk); then
  echo "No JDK 25 or later was found. Install one, for example Temurin 25 (https://adoptium.net), and set JAVA_HOME" \
    "or put it where your system keeps JDKs." >&2
  exit 1
fi
export JAVA_HOME
