package io.clientela.conformance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Time comes from a clock that was handed over, so that no test waits and none fails at midnight.
 */
class ClockTest {
  private static final Set<String> OF_SYSTEM = Set.of("nanoTime", "currentTimeMillis");

  @Test
  void nobodyButTheSystemClockAsksTheSystemForTheTime() {
    noClasses()
        .that(
            DescribedPredicate.not(
                    resideInAnyPackage("io.clientela.conformance..", "io.clientela.check.."))
                .and(
                    DescribedPredicate.not(
                        HasName.Predicates.name("io.clientela.runtime.SystemClock"))))
        .should()
        .callMethodWhere(
            DescribedPredicate.describe("asks the system for the time", ClockTest::asksTheSystem))
        .because(
            "a Clock says what time it is; the conformance suite measures itself, and the check a server")
        .check(MainClasses.ALL);
  }

  private static boolean asksTheSystem(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getName();
    if (owner.equals("java.lang.System")) return OF_SYSTEM.contains(name);
    if (owner.equals("java.lang.Thread")) return name.equals("sleep");
    return owner.startsWith("java.time.")
        && name.equals("now")
        && call.getTarget().getRawParameterTypes().isEmpty();
  }
}
