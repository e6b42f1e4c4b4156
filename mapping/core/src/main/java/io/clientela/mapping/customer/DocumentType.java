package io.clientela.mapping.customer;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/** Kind of identity document or tax number. */
@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
public enum DocumentType {
  /** Chile's tax and identity number, written {@code 40111222-7}: no dots, a dash. */
  RUT,
  /** Peru's identity card, eight digits; also used for Spain's (with letter: {@link #NIF}). */
  DNI,
  /** Peru's tax number, eleven digits. */
  RUC,
  /** Peru's card for foreigners ({@code carné de extranjería}). */
  CE,
  /** Spain's tax number of citizens and organisations. */
  NIF,
  /** Spain's number for foreigners. */
  NIE,
  /** Brazil's tax number of persons, eleven digits. */
  CPF,
  /** Brazil's tax number of organisations, fourteen characters. */
  CNPJ,
  /** A passport, domestic or for travelling; the country tells whose. */
  PASSPORT,
  /** Russia's pension insurance number, written {@code 900-100-200 93}. */
  SNILS,
  /** Anything else. */
  OTHER
}
