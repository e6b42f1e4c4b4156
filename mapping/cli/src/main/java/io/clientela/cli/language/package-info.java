/** The language in which the command line speaks to people, and its texts in each. */
@NullMarked
package io.clientela.cli.language;

import org.jspecify.annotations.NullMarked;
