# Compiles application and tests and runs a main class of the tests. Sourced, not run.

. scripts/find-jdk.sh

test_main() {
  ./mvnw --batch-mode --quiet --no-transfer-progress test-compile \
    dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/test.classpath
  "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Duser.timezone=UTC \
    -cp "target/test-classes:target/classes:$(cat target/test.classpath)" "$@"
}
