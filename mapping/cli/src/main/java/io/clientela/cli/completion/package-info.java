/** Scripts by which shells complete commands and options. */
@NullMarked
package io.clientela.cli.completion;

import org.jspecify.annotations.NullMarked;
