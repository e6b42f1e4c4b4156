/**
 * Sockets that a thread's interruption and a deadline end, and that tell whether they are still
 * alive.
 */
@NullMarked
package io.clientela.runtime.socket;

import org.jspecify.annotations.NullMarked;
