/** Mocks of the vendors in this process, for where there is no Node. */
@NullMarked
package io.clientela.cli.mock;

import org.jspecify.annotations.NullMarked;
