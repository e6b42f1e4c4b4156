/** The bytes and lines of a file, in whatever encoding they are written. */
@NullMarked
package io.clientela.cli.input.text;

import org.jspecify.annotations.NullMarked;
