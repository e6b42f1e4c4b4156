/** The rows of a sheet in an {@code .xlsx} or {@code .ods} file, read as a stream. */
@NullMarked
package io.clientela.cli.input.sheet;

import org.jspecify.annotations.NullMarked;
