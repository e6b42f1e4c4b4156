package io.clientela.cli.delivery;

import io.clientela.cli.report.RecordRef;
import io.clientela.mapping.Loss;
import io.clientela.mapping.customer.Customer;
import java.util.List;

/**
 * A customer that is to go to vendors.
 *
 * @param record the record that it was read from
 * @param customer the customer
 * @param dropped what was left out of it because it was wrong
 * @param badField what becomes of a field that is wrong at one vendor
 */
record Candidate(RecordRef record, Customer customer, List<Loss> dropped, OnBadField badField) {}
