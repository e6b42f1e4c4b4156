package io.clientela.mapping;

import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.DocumentType;
import java.util.List;
import java.util.Map;

/** What invented customers are made of; each number is from a range that nobody is given. */
final class InventedValues {
  static final List<String> GIVEN = List.of("Ana", "Юрий", "José María", "Zoë", "Ñandú");
  static final List<String> FAMILY = List.of("Pérez", "Иванова", "de la Prueba", "O'Hara");
  static final List<String> LABELS =
      List.of("casa", "trabajo", Address.REGISTRATION, Address.RESIDENCE);
  static final List<String> PHONES =
      List.of(
          "+56920001234",
          "+56220001234",
          "+51911001234",
          "+5110001234",
          "+34725001234",
          "+34820000123",
          "+448081570123",
          "+79070001234",
          "+74950001234",
          "+5511900001234");
  static final List<String> RAW_PHONES =
      List.of("725 00 12 34", "(820) 00-01-23", "+7 907 000-12-34", "00 51 911 001 234");
  static final List<String> BAD_PHONES = List.of("2220928", "call me");
  static final List<String> COUNTRIES = List.of("CL", "PE", "ES", "RU", "BR");
  static final String WRONG_NUMBER = "41333444-1";
  static final Map<DocumentType, String> NUMBERS =
      Map.of(
          DocumentType.RUT, "41333444-6",
          DocumentType.DNI, "00000001",
          DocumentType.RUC, "20999123458",
          DocumentType.NIF, "99999123E",
          DocumentType.NIE, "Z9999123Q",
          DocumentType.CPF, "40442820135",
          DocumentType.CNPJ, "99999123000145",
          DocumentType.SNILS, "900-100-200 93",
          DocumentType.PASSPORT, "001234",
          DocumentType.OTHER, "0-815");
  static final Map<DocumentType, String> HOMES =
      Map.of(
          DocumentType.RUT, "CL",
          DocumentType.DNI, "PE",
          DocumentType.RUC, "PE",
          DocumentType.NIF, "ES",
          DocumentType.NIE, "ES",
          DocumentType.CPF, "BR",
          DocumentType.CNPJ, "BR",
          DocumentType.SNILS, "RU",
          DocumentType.PASSPORT, "RU");
  static final List<String> CUSTOM_FLAGS =
      List.of(
          "bsale.accumulatePoints",
          "bsale.isForeigner",
          "koibox.is_citas_online",
          "koibox.is_suscrito_encuestas",
          "koibox.is_envios_sms",
          "koibox.is_envios_email",
          "lotinfo.family",
          "sperant.potential_buyer",
          "tomticket.criarchamados",
          "tomticket-v2.allow_create_tickets");
  static final List<String> CUSTOM_CODES =
      List.of(
          "bsale.priceListId",
          "koibox.code",
          "koibox.descuento_ventas",
          "lotinfo.userId",
          "lotinfo.deeps",
          "lotinfo.deepon",
          "lotinfo.clientc",
          "lotinfo.cityId",
          "lotinfo.regionId",
          "lotinfo.clientType",
          "sperant.agent_id");
  static final List<String> CUSTOM_TEXTS =
      List.of(
          "bsale.facebook",
          "bsale.twitter",
          "bsale.attribute.24",
          "koibox.manual_code",
          "koibox.informacion_clinica",
          "koibox.prefijo_tel",
          "koibox.foto",
          "sperant.deparment",
          "sperant.province",
          "sperant.district",
          "sperant.geo_address",
          "sperant.extra_fields.plan",
          "sperant.utm_source",
          "sperant.utm_medium",
          "sperant.utm_campaign",
          "sperant.utm_term",
          "sperant.utm_content",
          "tomticket.campos.abc01",
          "tomticket.portfolio_id",
          "tomticket-v2.custom_field.abc01",
          "tomticket-v2.portfolio_id",
          "favourite");

  private InventedValues() {}
}
