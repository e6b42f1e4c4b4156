/** What fits a terminal: progress, help and text in lines of its width. */
@NullMarked
package io.clientela.cli.screen;

import org.jspecify.annotations.NullMarked;
