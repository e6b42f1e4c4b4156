package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	"calls/calls/oapi-codegen/sperant/api"
)

func token(_ context.Context, request *http.Request) error {
	request.Header.Set("Authorization", "invented")
	return nil
}

func main() {
	client, err := api.NewClientWithResponses(os.Getenv("MOCK"), api.WithRequestEditorFn(token))
	if err != nil {
		panic(err)
	}
	name := "Rosa"
	update := api.ClientUpdate{Fname: &name}
	response, err := client.UpdateClientWithResponse(context.Background(), 22004, update)
	if err != nil {
		panic(err)
	}
	fmt.Println(response.JSON200.Data.Attributes.Id)
}
