/** Delivers records to vendors so that none is lost and none is doubled, and accounts for each. */
@NullMarked
package io.clientela.cli.delivery;

import org.jspecify.annotations.NullMarked;
