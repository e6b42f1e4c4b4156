package io.clientela.mapping.customer;

import java.util.Optional;

/**
 * A phone number that can exist, as its numbering plan has it.
 *
 * @param e164 the number in E.164 form
 * @param callingCode the country's calling code, such as 56
 * @param national the number without it, with the zeros at its start that belong to it
 * @param type kind of line, where the plan tells it
 */
public record ParsedPhoneNumber(
    String e164, int callingCode, String national, Optional<PhoneType> type) {}
