/** The five vendors as destinations: which call delivers a customer, and with which credentials. */
@NullMarked
package io.clientela.cli.destination;

import org.jspecify.annotations.NullMarked;
