/** Files that survive the end of the process. */
@NullMarked
package io.clientela.cli.file;

import org.jspecify.annotations.NullMarked;
