// Apollo Kotlin 4: `./gradlew generateApolloSources`. Not run by our tests.
plugins {
    id("com.apollographql.apollo") version "4.3.3"
}

apollo {
    service("numberbook") {
        packageName.set("org.example.numberbook")
        schemaFiles.from("../../schema/schema.graphql")
        srcDir("../typescript/operations")
        // Optional.Absent is left out, and Optional.present(null) clears.
        generateOptionalOperationVariables.set(true)
        mapScalarToKotlinString("CountryCode")
        mapScalarToKotlinString("DateTime")
        mapScalarToKotlinString("E164PhoneNumber")
        // For NUMBERBOOK_TRUSTED_DOCUMENTS.
        operationManifestFormat.set("persistedQueryManifest")
    }
}
