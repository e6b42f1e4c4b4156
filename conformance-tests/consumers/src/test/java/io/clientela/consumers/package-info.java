/** Builds and runs projects that use the artifacts and know nothing of this build. */
@org.jspecify.annotations.NullMarked
package io.clientela.consumers;
