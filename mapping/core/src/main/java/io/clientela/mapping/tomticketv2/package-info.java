/** Customers to and from TomTicket's API v2.0. */
@NullMarked
package io.clientela.mapping.tomticketv2;

import org.jspecify.annotations.NullMarked;
