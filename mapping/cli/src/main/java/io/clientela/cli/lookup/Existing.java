package io.clientela.cli.lookup;

import io.clientela.mapping.customer.Customer;

/**
 * A customer that a vendor has.
 *
 * @param id the vendor's id of it
 * @param customer what the vendor holds
 */
public record Existing(String id, Customer customer) {}
