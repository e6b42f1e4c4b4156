package io.clientela.cli.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Invents customers as rows of a CSV file: persons and organisations of five countries, with and
 * without each of the fields. The same seed gives the same customers. Nobody is to be called or
 * written to: numbers come from ranges that nobody is given, addresses of e-mail lead nowhere.
 */
public final class SampleCustomers {
  private static final int ORGANISATIONS_IN_TEN = 3;
  private static final List<String> TRADES =
      List.of("Librería", "Ferretería", "Servicios", "Comercio", "Transporte");
  private static final List<String> WORDS =
      List.of("Aurora", "Horizonte", "Ejemplo", "Delta", "Norte", "Modelo", "Ñandú");

  private final SplittableRandom random;
  private final CheckDigits digits;
  private long number;

  /** Begins the customers of a seed. */
  public SampleCustomers(long seed) {
    random = new SplittableRandom(seed);
    digits = new CheckDigits(random);
  }

  /** The next customer: the filled columns, by name. */
  public Map<String, String> next() {
    number++;
    Map<String, String> row = new LinkedHashMap<>();
    CountryProfile land = pick(CountryProfile.ALL);
    row.put("id", "S-" + number);
    if (random.nextInt(10) < ORGANISATIONS_IN_TEN) {
      organisation(row, land);
    } else {
      person(row, land);
    }
    reach(row, land);
    commerce(row, land);
    return row;
  }

  private void organisation(Map<String, String> row, CountryProfile land) {
    row.put("type", "organisation");
    row.put("organisation", land.company().formatted(pick(WORDS) + " " + number));
    row.put("trade_activity", pick(TRADES));
    row.put("email", "info@empresa-" + number + ".test");
    if (chance(2)) {
      row.put("contact_given_name", pick(land.women()));
      row.put("contact_family_name", pick(land.families()));
      row.put("contact_email", "contacto@empresa-" + number + ".test");
    }
    switch (land.code()) {
      case "CL" -> document(row, "rut", digits.firmRut(), "CL");
      case "PE" -> document(row, "ruc", digits.ruc(), "PE");
      case "ES" -> document(row, "nif", digits.spanishCompany(), "ES");
      case "BR" -> document(row, "cnpj", digits.cnpj(), "BR");
      default -> document(row, "other", "00" + digits.any(8), land.code());
    }
  }

  private void person(Map<String, String> row, CountryProfile land) {
    boolean woman = random.nextBoolean();
    row.put("type", "person");
    row.put("given_name", pick(woman ? land.women() : land.men()));
    row.put("family_name", pick(land.families()));
    row.put("gender", woman ? "female" : "male");
    row.put("email", "persona-" + number + "@example.com");
    if (chance(3)) row.put("email2", "persona-" + number + "@example.org");
    if (land.code().equals("RU")) {
      row.put("middle_name", woman ? "Павловна" : "Павлович");
    } else if (!land.code().equals("BR") && !chance(4)) {
      row.put("second_family_name", pick(land.families()));
    }
    LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20_000));
    if (!chance(4)) row.put("birth_date", birth.toString());
    if (chance(3)) row.put("occupation", chance(2) ? "Docente" : "Arquitecta, \"freelance\"");
    personDocument(row, land);
  }

  private void personDocument(Map<String, String> row, CountryProfile land) {
    switch (land.code()) {
      case "CL" -> document(row, "rut", digits.personRut(), "CL");
      case "PE" -> document(row, "dni", "99" + digits.any(6), "PE");
      case "ES" -> document(row, "nif", digits.spanishPerson(), "ES");
      case "BR" -> document(row, "cpf", digits.cpf(), "BR");
      default -> {
        document(row, "passport", digits.any(6), "RU");
        row.put("document_series", "00" + digits.any(2));
        row.put("document2_type", "snils");
        row.put("document2_number", digits.snils());
        row.put("document2_country", "RU");
      }
    }
  }

  private void reach(Map<String, String> row, CountryProfile land) {
    row.put("phone", filled(land.mobile()));
    if (chance(3)) row.put("phone2", filled(land.landline()));
    String[] place = pick(land.places()).split("/");
    row.put("address_label", "registration");
    row.put("address_street", land.street() + ", " + random.nextInt(1, 999));
    row.put("address_city", place[1]);
    row.put("address_region", place[0]);
    row.put("address_country", land.code());
    if (chance(2)) row.put("address_postal_code", digits.any(5));
    if (!chance(4)) return;
    row.put("address2_label", "residence");
    row.put("address2_street", land.street() + ", " + random.nextInt(1, 999));
    row.put("address2_city", place[1]);
    row.put("address2_country", land.code());
  }

  private void commerce(Map<String, String> row, CountryProfile land) {
    row.put("language", land.language());
    row.put("consent_data_protection", chance(5) ? "no" : "yes");
    if (chance(2)) row.put("consent_marketing", chance(2) ? "yes" : "no");
    if (chance(3)) row.put("consent_sms", chance(2) ? "yes" : "no");
    if (chance(3)) row.put("consent_email", chance(2) ? "yes" : "no");
    if (chance(4)) row.put("note", "Prefiere las tardes;\nllamar antes");
    if (chance(2)) row.put("active", "yes");
    if (chance(5)) {
      row.put("credit_allowed", "yes");
      row.put("credit_limit", random.nextInt(1, 500) + "000");
    }
    if (land.code().equals("PE") || chance(5)) {
      row.put("external_id.sperant", Long.toString(20_000 + number));
    }
    if (land.code().equals("BR") || chance(5)) row.put("external_id.tomticket", "T-" + number);
  }

  private static void document(Map<String, String> row, String type, String number, String land) {
    row.put("document_type", type);
    row.put("document_number", number);
    row.put("document_country", land);
  }

  private String filled(String pattern) {
    StringBuilder text = new StringBuilder(pattern.length());
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      text.append(c == 'x' ? digits.any(1) : Character.toString(c));
    }
    return text.toString();
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
