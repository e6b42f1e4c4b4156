plugins {
  application
}

repositories {
  maven(providers.gradleProperty("repository"))
  mavenCentral()
}

dependencies {
  implementation(platform("io.clientela:clientela-bom:0.1.0-SNAPSHOT"))
  implementation("io.clientela:clientela-bsale")
  runtimeOnly("org.slf4j:slf4j-nop:2.0.20")
}

tasks.compileJava {
  options.release = 17
}

application {
  mainClass = "com.example.Main"
}
