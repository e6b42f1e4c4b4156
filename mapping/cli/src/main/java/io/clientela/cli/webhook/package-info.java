/** Takes in what Koibox tells of new customers. */
@NullMarked
package io.clientela.cli.webhook;

import org.jspecify.annotations.NullMarked;
