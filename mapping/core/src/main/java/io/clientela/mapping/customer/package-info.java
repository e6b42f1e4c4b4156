/** The canonical customer: its records, its JSON form, and the checks that its values pass. */
@NullMarked
package io.clientela.mapping.customer;

import org.jspecify.annotations.NullMarked;
