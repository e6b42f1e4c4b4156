/**
 * What the columns of somebody's own file mean: the columns that there are, the language in which a
 * file's own are mapped to them, the mappings that are built in.
 */
@NullMarked
package io.clientela.cli.columns;

import org.jspecify.annotations.NullMarked;
