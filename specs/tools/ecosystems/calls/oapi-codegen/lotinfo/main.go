package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	"calls/calls/oapi-codegen/lotinfo/api"
)

func token(_ context.Context, request *http.Request) error {
	request.URL.RawQuery = "token=invented"
	return nil
}

func main() {
	client, err := api.NewClientWithResponses(os.Getenv("MOCK"), api.WithRequestEditorFn(token))
	if err != nil {
		panic(err)
	}
	family, given := "Соколова", "Анна"
	added := api.ClientInput{UserId: 123, FioF: &family, FioI: &given}
	batch := api.ClientBatch{Data: []api.ClientInput{added}}
	response, err := client.AddClientsWithResponse(context.Background(), batch)
	if err != nil {
		panic(err)
	}
	fmt.Println(len(response.JSON200.Result))
}
