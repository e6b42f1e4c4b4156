package io.clientela.cli.sample;

import java.util.List;

/**
 * What invented customers of a country are made of.
 *
 * @param code ISO 3166-1 alpha-2
 * @param language BCP 47
 * @param women given names of women
 * @param men given names of men
 * @param families family names; of men, where they differ
 * @param places region and city, separated by a slash
 * @param street a street, to which a house number is put
 * @param company name of an organisation, with a place for a word
 * @param mobile a mobile number in international form; each x is a digit
 * @param landline a landline number in the same form
 */
record CountryProfile(
    String code,
    String language,
    List<String> women,
    List<String> men,
    List<String> families,
    List<String> places,
    String street,
    String company,
    String mobile,
    String landline) {

  static final List<CountryProfile> ALL =
      List.of(
          new CountryProfile(
              "CL",
              "es-CL",
              List.of("Javiera", "Antonia", "Catalina", "Isidora", "Fernanda"),
              List.of("Benjamín", "Vicente", "Martín", "Matías", "Ignacio"),
              List.of("Ejemplo", "Inventada", "Muestra", "Ñancupil", "Prueba"),
              List.of("Región Metropolitana/Santiago", "Valparaíso/Viña del Mar"),
              "Los Ensayos",
              "Comercial %s SpA",
              "+56 9 20xx xxxx",
              "+56 2 2000 xxxx"),
          new CountryProfile(
              "PE",
              "es-PE",
              List.of("Rosa", "María Elena", "Lucero", "Ximena", "Milagros"),
              List.of("José Luis", "Piero", "Renato", "Álvaro", "Jorge"),
              List.of("Quispe", "Ficticia", "Supuesto", "Mamani", "Modelo"),
              List.of("Lima/Lima", "Arequipa/Arequipa", "Cusco/Cusco"),
              "Calle Supuesta",
              "Inversiones %s S.A.C.",
              "+51 911 xxx xxx",
              "+51 1 000xxxx"),
          new CountryProfile(
              "ES",
              "es-ES",
              List.of("Lucía", "Nerea", "Begoña", "Aitana", "Montserrat"),
              List.of("Iñaki", "Álvaro", "Jordi", "Pablo", "Gonzalo"),
              List.of("Ejemplar", "de la Prueba", "Inventado", "Núñez", "Ficticio"),
              List.of("Andalucía/Sevilla", "Comunidad de Madrid/Madrid", "Galicia/A Coruña"),
              "Calle Inventada",
              "Talleres %s S.L.",
              "+34 725 xxx xxx",
              "+34 820 000 xxx"),
          new CountryProfile(
              "RU",
              "ru-RU",
              List.of("Анна", "Мария", "Ольга", "Елена", "Ксения"),
              List.of("Иван", "Пётр", "Сергей", "Фёдор", "Артём"),
              List.of("Примеренко", "Образченко", "Пробных", "Учебных", "Долгих"),
              List.of("Московская область/Одинцово", "Ленинградская область/Гатчина"),
              "ул. Примерная",
              "ООО «%s»",
              "+7 907 xxx-xx-xx",
              "+7 495 000-xx-xx"),
          new CountryProfile(
              "BR",
              "pt-BR",
              List.of("Joana", "Beatriz", "Conceição", "Larissa", "Inês"),
              List.of("João", "Thiago", "Luís", "Otávio", "Caio"),
              List.of("Exemplo", "Amostra", "Prado", "da Conceição", "Teste"),
              List.of("São Paulo/Campinas", "Minas Gerais/Uberlândia"),
              "Rua Inventada",
              "Comércio %s Ltda.",
              "+55 11 90xxx-xxxx",
              "+55 11 2000-xxxx"));
}
