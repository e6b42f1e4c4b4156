/** The rows and cells of a CSV text, each bad row by itself. */
@NullMarked
package io.clientela.cli.input.csv;

import org.jspecify.annotations.NullMarked;
