/** Tells vendors where to post what they tell of customers. */
@NullMarked
package io.clientela.cli.subscription;

import org.jspecify.annotations.NullMarked;
