/**
 * HTTP calls: settings, authentication, attempts, limits, deadlines and what may be shown of them.
 */
@NullMarked
package io.clientela.runtime.transport;

import org.jspecify.annotations.NullMarked;
