package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	"calls/calls/oapi-codegen/bsale/api"
)

func key(_ context.Context, request *http.Request) error {
	request.Header.Set("access_token", "invented")
	return nil
}

func main() {
	client, err := api.NewClientWithResponses(os.Getenv("MOCK"), api.WithRequestEditorFn(key))
	if err != nil {
		panic(err)
	}
	response, err := client.GetClientWithResponse(context.Background(), 65, nil)
	if err != nil {
		panic(err)
	}
	fmt.Println(response.JSON200.Id)
}
