/** Webhooks whose deliveries their vendor signs. */
@NullMarked
package io.clientela.runtime.webhook;

import org.jspecify.annotations.NullMarked;
