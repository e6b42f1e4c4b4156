/** Checks a server, or traffic that was recorded, against a vendor's contract. */
@NullMarked
package io.clientela.check;

import org.jspecify.annotations.NullMarked;
