package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	"calls/calls/oapi-codegen/koibox/api"
)

func key(_ context.Context, request *http.Request) error {
	request.Header.Set("X-Koibox-Key", "invented")
	return nil
}

func main() {
	client, err := api.NewClientWithResponses(os.Getenv("MOCK"), api.WithRequestEditorFn(key))
	if err != nil {
		panic(err)
	}
	customer := api.CustomerInput{Nombre: "Lucía"}
	response, err := client.CreateCustomerWithResponse(context.Background(), customer)
	if err != nil {
		panic(err)
	}
	fmt.Println(response.JSON201.Id)
}
