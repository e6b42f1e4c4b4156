/** Customers to and from Sperant. */
@NullMarked
package io.clientela.mapping.sperant;

import org.jspecify.annotations.NullMarked;
