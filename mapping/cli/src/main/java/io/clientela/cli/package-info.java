/** The command line {@code clientela}. */
@NullMarked
package io.clientela.cli;

import org.jspecify.annotations.NullMarked;
