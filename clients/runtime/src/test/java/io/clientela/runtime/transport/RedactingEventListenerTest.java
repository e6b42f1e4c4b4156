package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import okhttp3.EventListener;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("newest")
class RedactingEventListenerTest {
  @Test
  void passesOnEveryEventThatOkHttpHas() {
    List<String> ours = names(RedactingEventListener.class);
    List<String> theirs = names(EventListener.class);

    assertThat(ours).containsExactlyInAnyOrderElementsOf(theirs);
  }

  private static List<String> names(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()))
        .filter(m -> m.getReturnType() == void.class && !m.isSynthetic())
        .map(Method::getName)
        .toList();
  }
}
