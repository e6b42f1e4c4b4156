/** Customers to and from TomTicket. */
@NullMarked
package io.clientela.mapping.tomticket;

import org.jspecify.annotations.NullMarked;
