/** Takes in what vendors tell of customers. */
@NullMarked
package io.clientela.cli.webhook;

import org.jspecify.annotations.NullMarked;
